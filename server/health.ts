import { getStore } from '@/db/client';
import { installation } from '@/db/schema/installation';

/** Whether the database answers and holds an installation. What went wrong belongs in the log, not in the answer. */
export async function isReady(): Promise<boolean> {
  try {
    const { read } = await getStore();
    return (await read.select().from(installation)).length === 1;
  } catch (error) {
    console.error(error);
    return false;
  }
}
