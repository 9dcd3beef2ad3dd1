import { SaveCrossInput } from '@/domain/scoring/input';
import { saveCross } from '@/server/cross/save';
import { answerLines } from '@/server/lines-answer';

/** Keeps lines a peer gives another member as they are typed. */
export async function POST(request: Request) {
  return answerLines(request, SaveCrossInput, saveCross, () => null);
}
