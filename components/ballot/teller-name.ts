import { nonBreaking } from '@/lib/format';

/** A teller as papers name one: name, post and agency, unless the name already says where from. */
export function tellerName({ name, post, agency }: { name: string; post: string; agency: string }): string {
  return nonBreaking(name.includes(agency) ? name : `${name}, ${post}, ${agency}`);
}
