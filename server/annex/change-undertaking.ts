import type { ChangeUndertakingInput } from '@/domain/covenant/annex-input';
import { mayRegisterTitles } from '@/domain/registration/save';
import { formsInForce } from '../award/queries';
import type { BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';
import { demand, RefusedError } from '../refused';
import { openDraft, writeChange, type ChangeWritten } from './write';

/** A member, or one that was a member this year. Refusal: `form.broken` for an agency that never was. */
export function memberOf({ everybody }: Pick<BlocYearScope, 'everybody'>, agencyId: string) {
  const member = everybody.find((one) => one.agencyId === agencyId);
  if (!member) throw new RefusedError({ code: 'form.broken' }, false);
  return member;
}

/**
 * Writes into the draft of an annex what an agency undertakes from now on, whole. Refusals: those of `openDraft` and `writeChange`,
 * `registration.noTarget`, `registration.noTitle`, `registration.unknownTitle`. Source: domain 8.5.
 */
export async function changeUndertaking(
  context: Context,
  { blocYearId, agencyId, seen, targets, titles }: ChangeUndertakingInput,
): Promise<ChangeWritten> {
  const open = await openDraft(context, blocYearId);
  const { code, name } = memberOf(open.scope, agencyId);
  const forms = new Map(
    (await formsInForce(context.tx, open.scope.on, 'collective')).map((form) => [form.code, form.name]),
  );
  // A title undertaken when it was in force stays one.
  const stood = open.facts.content.undertakings.find((one) => one.code === code)?.titles ?? [];
  for (const title of stood) forms.set(title.code, forms.get(title.code) ?? title.name);
  if (targets.length === 0) throw new RefusedError({ code: 'registration.noTarget' }, false);
  if (titles.length === 0) throw new RefusedError({ code: 'registration.noTitle' }, false);
  demand(mayRegisterTitles(titles, new Set(forms.keys())));
  return writeChange(
    context,
    open,
    {
      kind: 'undertaking',
      code,
      name,
      targets: targets.map((target, i) => ({ number: i + 1, ...target })),
      titles: titles.toSorted().map((form) => ({ code: form, name: forms.get(form) ?? form })),
    },
    seen,
  );
}
