// Measures the rows asked for on the engine of DATABASE_URL, which is chosen when the columns are loaded; a line of JSON each.
import { endTidily, fail } from '@/scripts/run.mjs';
import { measure } from './rows';

endTidily();

try {
  await measure(process.argv.slice(2), (figure) => console.log(JSON.stringify(figure)));
  process.exit(0);
} catch (error) {
  fail(error);
}
