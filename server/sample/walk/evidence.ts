import { samplePdf } from '@/db/sample/evidence';
import type { AgencyKind } from '@/domain/agency/kind';
import type { CriteriaRules } from '@/domain/criteria/scale';
import { linesOf } from '@/domain/scoring/lines';
import type { Actor } from '../../context';
import { attachEvidence } from '../../evidence/attach';
import type { Run } from '../run';

/** Attaches a sample file to every line of a sheet that asks for evidence. */
export async function attachSamples(
  run: Run,
  officer: Actor,
  { blocYearId, agencyId }: { readonly blocYearId: string; readonly agencyId: string },
  { scale, kind }: { readonly scale: CriteriaRules; readonly kind: AgencyKind },
  at: Date,
): Promise<void> {
  for (const { code, name, evidence } of linesOf(scale, kind)) {
    if (!evidence) continue;
    const content = Buffer.from(samplePdf(`${agencyId.slice(0, 8)} ${code}`));
    const file = { name: `${code} ${name}.pdf`.replace(/[/\\]/g, '-'), kind: 'pdf' as const, content, uploadId: null };
    await run(attachEvidence, officer, { blocYearId, agencyId, code, place: 'trang 1', file }, at);
  }
}
