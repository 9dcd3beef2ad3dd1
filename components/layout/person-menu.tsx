import { Menu, type MenuEntry } from '@/components/ui/menu';
import { nonBreaking } from '@/lib/format';

type PersonMenuProps = {
  /** Read out: "Tài khoản: Thư ký khối, Trường Chính trị tỉnh". */
  label: string;
  office: string;
  agency?: string;
  /** That there is more to choose from behind it: "còn 1 chức trách khác". */
  more?: string;
  entries: readonly MenuEntry[];
};

/** Who is signed in, by office and agency, and what concerns only them. */
export function PersonMenu({ label, office, agency, more, entries }: PersonMenuProps) {
  return (
    <Menu
      label={label}
      entries={entries}
      face={
        <span className="block py-1.5 text-right text-sm leading-snug">
          <span className="block font-semibold">{office}</span>{' '}
          {agency ? (
            <span className="ml-auto block max-w-64 text-balance max-sm:max-w-40">{nonBreaking(agency)}</span>
          ) : null}{' '}
          {more ? <span className="block text-pen underline underline-offset-[0.22em]">{more}</span> : null}
        </span>
      }
    />
  );
}
