import { Tag, type TagKind } from './tag';
import { TextLink } from './text-link';

export type Task = {
  /** What to do, in words that begin with the verb. */
  text: string;
  /** Left out where the task cannot be opened yet: then `place` says why. */
  href?: string;
  /** The deadline or state in words. */
  tag?: { kind: TagKind; text: string };
  /** Where it belongs, since when, what is known of it. */
  place?: string;
};

/** What waits for a person: each task a link in words, its deadline as a tag, its place underneath. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="hairlines">
      {tasks.map(({ text, href, tag, place }) => (
        <li key={`${text} ${href ?? ''}`} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-3">
          <div className="min-w-0 max-w-[75ch] flex-1 basis-72">
            {href ? (
              <TextLink href={href} className="font-medium">
                {text}
              </TextLink>
            ) : (
              <span className="font-medium">{text}</span>
            )}
            {place ? <p className="mt-1 text-sm text-soft">{place}</p> : null}
          </div>
          {tag ? <Tag kind={tag.kind}>{tag.text}</Tag> : null}
        </li>
      ))}
    </ul>
  );
}
