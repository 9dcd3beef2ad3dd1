import 'server-only';
import { notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { layoutFor } from '@/papers/layout/layouts';
import { nomineeList } from '@/papers/nominee-list/nominee-list';
import { submissionLetter } from '@/papers/submission-letter/submission-letter';
import { loadBlocYear } from '../bloc/loaders';
import { readLetterFactsFor } from './letter-facts';
import { findSubmission } from './queries';

export type WordFile = { readonly name: string; readonly bytes: Uint8Array };

/** The letter to the province as a .docx, for whoever may read the bloc year; 404 while nobody has drafted it or no layout of its day is known. */
export async function loadLetterFile(bloc: string, year: string): Promise<WordFile> {
  const { slug, facts } = await loadFacts(bloc, year);
  return { name: `to-trinh-${slug}.docx`, bytes: await submissionLetter(facts.letter) };
}

/** The list that goes with the letter as a .docx, by the same rules. */
export async function loadNomineeListFile(bloc: string, year: string): Promise<WordFile> {
  const { slug, facts } = await loadFacts(bloc, year);
  return { name: `danh-sach-${slug}.docx`, bytes: await nomineeList(facts.list) };
}

async function loadFacts(bloc: string, year: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const submission = await findSubmission(read, scope);
  if (!submission || !layoutFor(scope.bloc.body, submission.datedOn).ok) notFound();
  return { slug: `${scope.bloc.slug}-${scope.year}`, facts: await readLetterFactsFor(read, scope, actor) };
}
