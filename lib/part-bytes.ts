/** Bytes of each part of a file that comes in parts, but the last; browser and server have agreed on it. */
export const partBytes = 512 * 1024;
