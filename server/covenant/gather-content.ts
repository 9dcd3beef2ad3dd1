import type { Reader } from '@/db/client';
import { buildContent, usualWords, type CovenantContent } from '@/domain/covenant/content';
import { formsInForce } from '../award/queries';
import type { BlocYearScope } from '../bloc/queries';
import { listTasks } from '../plan/queries';
import { listRegistrations } from '../registration/queries';

/** The text of the covenant as the rows of this moment give it: what would be frozen now. */
export async function gatherContent(reader: Reader, scope: BlocYearScope, version: number): Promise<CovenantContent> {
  const tasks = await listTasks(reader, scope);
  const registrations = await listRegistrations(reader, scope);
  const names = new Map((await formsInForce(reader, scope.on)).map(({ code, name }) => [code, name]));
  const registered = new Map(registrations.map((registration) => [registration.agencyId, registration]));
  const { bloc, year, on, members } = scope;
  const { opening, closing } = usualWords(year, members.length, tasks.length);
  return buildContent({
    version,
    year,
    bloc: bloc.name,
    superior: bloc.superior,
    body: bloc.body,
    place: bloc.province,
    on,
    bases: [],
    opening: [opening],
    closing: [closing],
    parties: members.map(({ code, name }) => ({ code, name })),
    tasks: tasks.map(({ number, text }) => ({ number, text, indicators: [] })),
    undertakings: members.flatMap(({ agencyId, code }) => {
      const registration = registered.get(agencyId);
      if (!registration) return [];
      return {
        code,
        targets: registration.targets.map(({ number, text, unit, target }) => ({
          number,
          text,
          unit,
          target,
          before: '',
        })),
        titles: registration.titles.map((form) => ({ code: form, name: names.get(form) ?? form })),
      };
    }),
  });
}
