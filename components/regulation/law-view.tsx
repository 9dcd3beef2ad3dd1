import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { DataTable } from '@/components/table/data-table';
import { LinkButton } from '@/components/ui/link-button';
import { Tabs } from '@/components/ui/tabs';
import { TextLink } from '@/components/ui/text-link';
import { lawNouns } from '@/domain/regulation/input';
import { covers } from '@/domain/shared/dates';
import { nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { LawShown } from '@/server/regulation/loaders';
import { UncheckedTag } from './mark';
import { ruleWords } from './rule-words';
import { spanWords } from './span';

type Row = {
  id: string;
  code: string;
  words: string;
  /** A second line. */
  more: string | null;
  from: string;
  to: string | null;
  verified: boolean;
};

/** Every version of one kind of row, for those who keep the rules: what stands, since when, and what nobody has checked. */
export async function LawView(law: LawShown) {
  const { noun, today } = law;
  const [t, words, span] = [await getTranslations('regulation'), await ruleWords(), await spanWords()];
  const lists = {
    regulation: law.regulation.map((row) => ({ ...row, words: row.instruments, more: null })),
    form: law.form.map((row) => ({ ...row, words: row.name, more: t(`awardKinds.${row.kind}`) })),
    ground: law.ground.map((row) => ({ ...row, code: row.formCode, words: row.label, more: row.citation })),
    rule: law.rule.map((row) => ({
      ...row,
      words: row.statement,
      more: [words.figure(row), row.scope === 'national' ? null : words.scope(row)].filter(Boolean).join(' · '),
    })),
  };
  const rows: readonly Row[] = lists[noun];
  const unchecked = rows.filter(({ verified }) => !verified).length;
  return (
    <>
      <PageHeader
        title={t('admin.title')}
        crumbs={[{ text: t('title'), href: paths.regulations() }, { text: t('admin.title') }]}
        standing={t('admin.standing', { noun: t(`nouns.${noun}`), count: rows.length, unchecked })}
      />
      <p className="mb-4 max-w-[75ch]">{t('admin.intro')}</p>
      <Tabs
        label={t('admin.title')}
        tabs={lawNouns.map((each) => ({
          text: t(`nouns.${each}`),
          href: paths.adminRegulations(each),
          current: each === noun,
          count: String(lists[each].length),
        }))}
      />
      <div className="my-4">
        <LinkButton href={paths.adminNewVersion(noun)}>{t(`admin.add.${noun}`)}</LinkButton>
      </div>
      <DataTable
        caption={t(`nouns.${noun}`)}
        captionUnseen
        rows={rows}
        rowKey={({ id }) => id}
        isOwn={(row) => covers(row, today)}
        empty={<p>{t('admin.none')}</p>}
        columns={[
          {
            key: 'words',
            label: t('what'),
            names: true,
            cell: ({ id, code, words: said, more }) => (
              <>
                <TextLink href={paths.adminVersion(noun, id)}>
                  {code} – {nonBreaking(said)}
                </TextLink>
                {more ? <span className="block text-sm font-normal text-soft">{more}</span> : null}
              </>
            ),
          },
          { key: 'span', label: t('span'), cell: span },
          {
            key: 'mark',
            label: t('mark'),
            cell: ({ verified }) => (verified ? t('verified') : <UncheckedTag verified={verified} />),
          },
        ]}
      />
      <p className="mt-2 text-sm text-soft">{t('admin.tinted')}</p>
    </>
  );
}
