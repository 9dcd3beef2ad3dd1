/** HEAD tells how far an upload is, PATCH adds to it, DELETE takes it back. */
export { receive as DELETE, receive as HEAD, receive as PATCH } from '../receive';
