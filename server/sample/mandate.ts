import { deputyUnderMandate } from '@/db/sample/people';
import { addDays, dayOf } from '@/domain/shared/dates';
import { giveMandate } from '../mandate/give';
import type { Ground } from './ground';
import type { Run } from './run';

/** An empty page: the sample shows that there is a paper, not a paper. */
const paper = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
trailer <</Root 1 0 R>>
%%EOF
`;

/** The head of the Political School authorises the deputy, for half a year around today. */
export async function giveSampleMandate(run: Run, ground: Ground, now: Date): Promise<void> {
  const { code, scopes, paperRef, from: since } = deputyUnderMandate;
  const from = [since, addDays(dayOf(now), -30)].toSorted().at(-1) ?? since;
  await run(giveMandate, ground.head(code), {
    agencyId: ground.agencyId(code),
    personId: ground.deputy.personId ?? '',
    scopes,
    from,
    to: addDays(from, 180),
    paperRef,
    paper: { name: 'giay-uy-quyen-mau.pdf', kind: 'pdf', content: Buffer.from(paper) },
  });
}
