import { allow, refuse, type Decision } from '../shared/refusal';

export type PublishFacts = {
  readonly conference: { readonly closedAt: Date | null } | null;
  readonly published: boolean;
};

/** Whether the conference may be told to the public. Refusals: `bulletin.alreadyPublished`, `bulletin.noConference`, `bulletin.conferenceOpen`. */
export function mayPublish({ conference, published }: PublishFacts): Decision {
  if (published) return refuse('bulletin.alreadyPublished');
  if (!conference) return refuse('bulletin.noConference');
  return conference.closedAt ? allow() : refuse('bulletin.conferenceOpen');
}
