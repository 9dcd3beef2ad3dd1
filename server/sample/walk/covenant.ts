import { registeredTargets } from '@/db/sample/article';
import { freezeCovenant } from '../../covenant/freeze';
import { readCovenant } from '../../covenant/read';
import { signCovenant } from '../../covenant/sign';
import { adoptPlan } from '../../plan/adopt';
import { agreeRegistrations } from '../../registration/agree';
import { listRegistrations } from '../../registration/queries';
import { saveRegistration } from '../../registration/save';
import { sendRegistration } from '../../registration/send';
import { keeperAfter, scopeOf, timeOf, type Stage } from './stage';

/** Each agency registers its targets and the title it aims at, before the conference. */
export async function registerAll(stage: Stage, titles: readonly string[]): Promise<void> {
  const { run, ground, plan: blocYearId, members } = stage;
  for (const code of members) {
    const agencyId = ground.agencyId(code);
    const registration = { blocYearId, agencyId, targets: [...registeredTargets], titles: [...titles] };
    await run(saveRegistration, ground.officer(code), registration, timeOf(stage, '11:00'));
    await run(sendRegistration, ground.officer(code), { blocYearId, agencyId }, timeOf(stage, '11:10'));
  }
}

/** Those who keep the bloc agree to every registration that waits. */
async function agreeToAll(stage: Stage): Promise<void> {
  const { run, plan: blocYearId, store } = stage;
  const now = timeOf(stage, '15:08');
  const registrations = await listRegistrations(store.read, await scopeOf(stage, blocYearId, now));
  const agreed = registrations.flatMap(({ agencyId, sentAt }) => (sentAt ? [{ agencyId, sentAt }] : []));
  await run(agreeRegistrations, keeperAfter(stage), { blocYearId, agreed }, now);
}

/** The tasks adopted by the conference and the registrations agreed to: all but frozen. */
export async function settleText(stage: Stage): Promise<void> {
  await stage.run(adoptPlan, keeperAfter(stage), { blocYearId: stage.plan }, timeOf(stage, '15:05'));
  await agreeToAll(stage);
}

/** The text settled and frozen. */
export async function freezeText(stage: Stage): Promise<{ versionId: string; sha256: string }> {
  await settleText(stage);
  return stage.run(freezeCovenant, keeperAfter(stage), { blocYearId: stage.plan }, timeOf(stage, '15:10'));
}

/** Every head signs within a few minutes. */
export async function signTogether(stage: Stage): Promise<void> {
  const { run, ground, members } = stage;
  const { versionId, sha256 } = await freezeText(stage);
  for (const [i, code] of members.entries()) {
    const minute = String(15 + i).padStart(2, '0');
    const agencyId = ground.agencyId(code);
    for (const reached of ['opened', 'end'] as const)
      await run(readCovenant, ground.head(code), { versionId, agencyId, reached }, timeOf(stage, `15:${minute}`));
    await run(signCovenant, ground.head(code), { versionId, agencyId, sha256 }, timeOf(stage, `15:${minute}`));
  }
}
