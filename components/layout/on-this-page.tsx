import { TextLink } from '@/components/ui/text-link';

type OnThisPageProps = {
  label: string;
  parts: readonly { readonly anchor: string; readonly text: string }[];
};

/** The parts of a long page, for a phone, where they lie far below each other. */
export function OnThisPage({ label, parts }: OnThisPageProps) {
  return (
    <nav aria-label={label} className="mt-4 md:hidden print:hidden">
      <p className="text-soft">{label}</p>
      <ul>
        {parts.map(({ anchor, text }) => (
          <li key={anchor} className="flex min-h-11 items-center">
            <TextLink href={`#${anchor}`}>{text}</TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
