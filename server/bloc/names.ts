import { sql } from 'drizzle-orm';
import { blocFormerNames, blocs, blocYears } from '@/db/schema/bloc';

const lastDay = sql`cast(${blocYears.year} as text) || '-12-31'`;

/** The name a bloc bore at the end of a year, for queries that join both; in the running year the one it bears. */
export const nameOfYear = sql<string>`coalesce((
  select ${blocFormerNames.name} from ${blocFormerNames}
  where ${blocFormerNames.blocId} = ${blocs.id} and ${blocFormerNames.from} <= ${lastDay} and ${blocFormerNames.to} >= ${lastDay}
), ${blocs.name})`;
