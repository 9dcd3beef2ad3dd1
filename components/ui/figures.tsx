import { TextLink } from './text-link';

export type Figure = { value: string; label: string; href?: string };
type UpToFour =
  | readonly [Figure]
  | readonly [Figure, Figure]
  | readonly [Figure, Figure, Figure]
  | readonly [Figure, Figure, Figure, Figure];

/** At most four numbers that say how things stand, each with its words underneath. */
export function Figures({ figures }: { figures: UpToFour }) {
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-4 border-y border-line py-3 sm:grid-cols-[repeat(auto-fit,minmax(9rem,max-content))]">
      {figures.map(({ value, label, href }) => (
        <div key={label} className="flex flex-col-reverse justify-end">
          <dt className="text-sm text-soft">{href ? <TextLink href={href}>{label}</TextLink> : label}</dt>
          <dd className="tabular text-3xl font-semibold whitespace-nowrap max-sm:text-2xl">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
