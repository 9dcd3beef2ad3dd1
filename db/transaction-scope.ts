import { AsyncLocalStorage } from 'node:async_hooks';
import type { Tx } from './client';

/** Knows whether the running code stands inside a transaction of one store. */
export class TransactionScope {
  readonly #inside = new AsyncLocalStorage<{ open: boolean }>();

  /** Asked before waiting for a turn: an inner transaction would wait for the outer one for ever. */
  refuseNested(): void {
    if (this.#inside.getStore()?.open) {
      throw new Error('A transaction is already open here: pass its tx on instead of opening another.');
    }
  }

  /** Runs `work` with a handle that dies with the transaction, so that no late write lands in somebody else's. */
  async run<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
    const state = { open: true };
    const { proxy, revoke } = Proxy.revocable(tx, {});
    try {
      return await this.#inside.run(state, () => work(proxy));
    } finally {
      state.open = false;
      revoke();
    }
  }
}
