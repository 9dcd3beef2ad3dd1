/** POST begins an upload. */
export { receive as POST } from './receive';
