import 'server-only';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { getStore } from '@/db/client';
import { isNoFile } from '@/domain/file/input';
import { paperLimits } from '@/domain/file/kind';
import type { FormAction } from '@/lib/outcome';
import { paths } from '@/lib/paths';
import { actingPerson } from '../acting-person';
import { answer, type Follow } from '../action';
import type { Verb } from '../context';
import { acceptFile, type Accepted } from '../file/accept';
import { fromForm } from '../form';
import { perform } from '../perform';
import { demand, refusals } from '../refused';
import { currentActor } from '../session';

type Sent = { file?: File | undefined; fileUpload?: string | undefined };

/** The form of a fact, with a scan of its paper where somebody chose one; the file is looked at before the transaction. */
export function recordAction<F extends Sent, O>(
  schema: z.ZodType<F>,
  verb: Verb<Omit<F, keyof Sent> & { readonly file: Accepted | null }, O>,
  follow: Follow<O>,
): FormAction<O> {
  return async (_previous, form) =>
    answer(form, async () => {
      const actor = await currentActor();
      if (!actor) redirect(paths.signIn);
      const parsed = schema.safeParse(fromForm(form));
      if (!parsed.success) return refusals(parsed.error);
      const { file: sent, fileUpload: uploadId, ...given } = parsed.data;
      const none = uploadId === undefined && (!sent || isNoFile(sent));
      const { read } = await getStore();
      const limits = paperLimits;
      const file = none
        ? null
        : demand(await acceptFile(read, actingPerson(actor), { file: sent, uploadId }, limits, 'file', new Date()));
      return { value: await perform(verb, actor, { ...given, file }), follow };
    });
}
