import type { Route } from 'next';
import Form from 'next/form';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';

type FilterFormProps = {
  /** The list's own path; the fields become its query. */
  path: string;
  /** What must stay in the address, such as the order. */
  keep?: Readonly<Record<string, string>>;
  /** Whether any filter is set: then a link takes all of them away. */
  filtered: boolean;
  /** Words of the button, where it does not narrow but asks. */
  apply?: string;
  children: ReactNode;
};

/** Narrows a list through its address, so that the result can be sent to someone. */
export function FilterForm({ path, keep = {}, filtered, apply, children }: FilterFormProps) {
  const t = useTranslations('ui');
  return (
    <Form action={path as Route} prefetch={false} role="search" className="filter-form">
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="flex items-center gap-4">
        <Button type="submit" kind="secondary">
          {apply ?? t('filter.apply')}
        </Button>
        {filtered ? (
          <TextLink href={path} className="flex min-h-11 items-center">
            {t('filter.clear')}
          </TextLink>
        ) : null}
      </div>
    </Form>
  );
}
