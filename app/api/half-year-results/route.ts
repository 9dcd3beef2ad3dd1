import { SaveProgressInput } from '@/domain/registration/input';
import { answerLines } from '@/server/lines-answer';
import { saveProgress } from '@/server/registration/save-progress';

/** Keeps what half a year brought as it is typed. */
export async function POST(request: Request) {
  return answerLines(request, SaveProgressInput, saveProgress, () => null);
}
