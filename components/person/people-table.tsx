import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/table/data-table';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';

type Person = {
  id: string;
  name: string;
  email: string;
  disabled: boolean;
  hasPassword: boolean;
  hasSecondFactor: boolean;
  asksForLink: boolean;
  held: readonly { id: string; post: string; agency: string | null }[];
};

/** The people found: what each holds today, and how their account stands; each leads to a page of its own. */
export async function PeopleTable({ people, self }: { people: readonly Person[]; self: string | null }) {
  const t = await getTranslations('people');
  return (
    <DataTable
      caption={t('caption')}
      captionUnseen
      rows={people}
      rowKey={({ id }) => id}
      isOwn={({ id }) => id === self}
      empty={<p className="border-y border-line py-6 text-soft">{t('noneFound')}</p>}
      columns={[
        {
          key: 'name',
          label: t('name'),
          names: true,
          cell: ({ id, name }) => (
            <TextLink href={paths.adminPerson(id)} className="inline-flex min-h-11 items-center">
              {nonBreaking(name)}
            </TextLink>
          ),
        },
        {
          key: 'held',
          label: t('held'),
          cell: ({ held }) =>
            held.length === 0 ? (
              '–'
            ) : (
              <ul>
                {held.map(({ id, post, agency }) => (
                  <li key={id}>
                    {nonBreaking(post)}
                    {agency ? <span className="text-soft"> · {nonBreaking(agency)}</span> : null}
                  </li>
                ))}
              </ul>
            ),
        },
        { key: 'email', label: t('email'), cell: ({ email }) => <span className="wrap-anywhere">{email}</span> },
        {
          key: 'state',
          label: t('state'),
          cell: ({ disabled, hasPassword, hasSecondFactor, asksForLink }) => (
            <div className="flex flex-wrap gap-1.5">
              {disabled ? <Tag kind="late">{t('disabled')}</Tag> : null}
              {asksForLink ? <Tag kind="waiting">{t('asksForLink')}</Tag> : null}
              {hasPassword ? null : <Tag>{t('noPassword')}</Tag>}
              {hasSecondFactor ? <Tag kind="done">{t('twoSteps')}</Tag> : null}
            </div>
          ),
        },
      ]}
    />
  );
}
