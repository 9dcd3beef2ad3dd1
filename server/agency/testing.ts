import type { EventInput } from '@/domain/agency/input';
import type { Actor } from '../context';
import type { World } from '../testing/world';
import { dissolveAgency } from './dissolve';
import { mergeAgencies } from './merge';
import { moveAgency } from './move';
import { previewEvent } from './preview';
import { renameAgency } from './rename';
import { splitAgency } from './split';

type Place = Pick<World, 'store' | 'do'>;

const paper = { decisionNumber: '1676-QĐ/TU', decisionOn: '2022-02-10', seen: '' };

/** Days on which tests record what happens in 2022. */
export const recordedAt = new Date('2022-03-01T02:00:00Z');

/** An event as a test types it, with a deciding paper. */
export function typed<T extends Pick<EventInput, 'kind' | 'on'>>(input: T): T & typeof paper {
  return { ...paper, ...input };
}

/** What an event would do; throws what refuses it. */
export async function seePreview({ store }: Place, input: EventInput, now = recordedAt) {
  const preview = await previewEvent(store, input, now);
  if (!preview.ok) throw Object.assign(new Error(preview.refusal.code), { refusal: preview.refusal });
  return preview.value;
}

/** Writes an event as a person does: the preview first, then what it showed. */
export async function happens(world: Place, actor: Actor, input: EventInput, now = recordedAt) {
  const { seen } = await seePreview(world, input, now);
  return write(world, actor, { ...input, seen }, now);
}

/** Writes an event with the preview that was read. */
export function write(world: Place, actor: Actor, input: EventInput, now = recordedAt) {
  switch (input.kind) {
    case 'renamed':
      return world.do(renameAgency, actor, input, now);
    case 'merged':
      return world.do(mergeAgencies, actor, input, now);
    case 'split':
      return world.do(splitAgency, actor, input, now);
    case 'moved':
      return world.do(moveAgency, actor, input, now);
    case 'dissolved':
      return world.do(dissolveAgency, actor, input, now);
  }
}
