/** Nothing to do at the start; without a file of its own here, Next would take that of the site from the folder above. */
export function register() {}
