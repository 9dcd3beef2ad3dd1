import { getTranslations } from 'next-intl/server';
import { refusalWords } from '@/components/form/refusal-words';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { formatDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import { copyCompositionAction } from '@/server/bloc/actions';
import type { loadComposition } from '@/server/bloc/register-loaders';
import { CompositionPublish } from './composition-publish';
import { DraftList } from './draft-list';
import { DraftKey } from './draft-key';
import { OfferedAgencies } from './offered-agencies';

export type CompositionShown = Awaited<ReturnType<typeof loadComposition>>;

/** A year being drawn up: the list so far, who can be put on it, and its publication, which freezes it. */
export async function CompositionView({ shown, typed }: { shown: CompositionShown; typed: string }) {
  const { bloc, year, namesOn, mayDraft, members, before } = shown;
  const [t, say] = [await getTranslations('composition'), await refusalWords()];
  const title = t('title', { year: String(year) });
  const crumbs = [
    { text: t('register'), href: paths.adminBlocs },
    { text: bloc.name, href: paths.adminBloc(bloc.slug) },
  ];
  if (!mayDraft.ok)
    return (
      <>
        <PageHeader title={title} crumbs={crumbs} />
        <Notice kind="info">{say(mayDraft.refusal)}</Notice>
      </>
    );
  const copy = before ? (
    <Form action={copyCompositionAction} id="copy">
      <DraftKey blocId={bloc.id} year={year} />
      <FormActions>
        <SubmitButton>{t('copy', { year: String(before.year), count: before.count })}</SubmitButton>
      </FormActions>
    </Form>
  ) : null;
  return (
    <>
      <PageHeader
        title={title}
        crumbs={crumbs}
        standing={t('standing', { count: members.length, day: formatDay(namesOn) })}
      />
      {members.length === 0 ? (
        <EmptyState purpose={t('purpose')} why={t('empty', { bloc: bloc.name })} action={copy} />
      ) : (
        <DraftList key={members.map(({ agencyId }) => agencyId).join()} shown={shown} />
      )}
      <Section heading={t('offered')} level={2} intro={t('offeredIntro', { day: formatDay(namesOn) })}>
        <OfferedAgencies shown={shown} typed={typed} />
      </Section>
      <Section heading={t('publish')} level={2} intro={t('publishIntro')}>
        <CompositionPublish shown={shown} />
      </Section>
    </>
  );
}
