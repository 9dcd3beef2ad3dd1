import type { Reader } from '@/db/client';
import type { IllustrativeFact } from '@/domain/bloc/illustrative';
import { sees } from '@/domain/nomination/visibility';
import type { ActorFacts } from '@/domain/person/actor';
import { covers } from '@/domain/shared/dates';
import { parsePaperNumber } from '@/domain/submission/number';
import { layoutFor } from '@/papers/layout/layouts';
import type { NomineeListFacts } from '@/papers/nominee-list/nominee-list';
import type { SubmissionLetterFacts } from '@/papers/submission-letter/facts';
import { counted, whomIn } from '@/papers/submission-letter/sentences';
import type { Ballot } from '../ballot/queries';
import type { BlocYearScope } from '../bloc/queries';
import { findCharter, type Charter } from '../charter/queries';
import { getConference } from '../conference/queries';
import { listNominations } from '../nomination/queries';
import { listPeopleOf } from '../person/queries';
import { regulationsFor } from '../regulation/queries';
import { demand } from '../refused';
import {
  getSubmission,
  listApproved,
  listProposed,
  signedAs,
  type ApprovedNomination,
  type Submission,
} from './queries';

const unverified = '(chưa kiểm chứng)';
const hiddenWords = 'Không xem được: có liên quan.';

/**
 * Everything the letter and its list say, from data alone, in the layout of the bloc's own body on the day the letter bears.
 * What a nomination achieved is left out where it `hides`: for a reader who is concerned. Refusals: `submission.notDrafted`, `conference.notConvened`, `document.noLayout`. Source: domain 11.1 no. 17 and 18, 11.4.
 */
export async function readLetterFacts(
  reader: Reader,
  scope: BlocYearScope,
  hides: (nominationId: string) => boolean = () => false,
): Promise<{ letter: SubmissionLetterFacts; list: NomineeListFacts }> {
  const submission = await getSubmission(reader, scope);
  const conference = await getConference(reader, scope);
  const layout = demand(layoutFor(scope.bloc.body, submission.datedOn));
  const proposed = await listProposed(reader, submission);
  const approved = new Map((await listApproved(reader, scope)).map((one) => [one.nominationId, one]));
  const nominations = proposed.flatMap((nominationId) => approved.get(nominationId) ?? []);
  if (nominations.length === 0) throw new Error(`The letter of ${scope.year} proposes nobody`);
  const regulations = await regulationsFor(reader, submission.datedOn, 'awards', scope.bloc.province);
  const charter = await findCharter(reader, scope);

  const { name: issuer, superior, province } = scope.bloc;
  const parts = parsePaperNumber(submission.number);
  const number = parts ?? { number: null, type: 'TTr', symbol: '' };
  const forms = [...new Set(nominations.map(({ form }) => form.name))];
  const award = forms.length === 1 ? `tặng ${forms[0]}` : 'khen thưởng';
  const shared = {
    layout,
    issue: { superior, issuer, number, place: province, issuedOn: submission.datedOn },
    note: noteOf(scope),
    signing: { onBehalfOf: 'Khối thi đua', capacity: 'Khối trưởng', post: await signerOf(reader, scope, submission) },
  };
  const nominees = nominations
    .map((one) => (hides(one.nominationId) ? { ...one, achievement: hiddenWords } : one))
    .map(listed(scope.year));
  const whom = whomIn(nominees);
  return {
    letter: {
      ...shared,
      about: `đề nghị ${award} cho các ${whom} thuộc ${issuer} năm ${scope.year}`,
      addressees: [submission.addressee, `Sở Nội vụ tỉnh ${province}`],
      legalBases: [
        ...regulations.flatMap(({ papers, verified }) =>
          papers.map(({ citation }) => `Căn cứ ${citation}${verified ? '' : ` ${unverified}`}`),
        ),
        ...charterBasis(issuer, charter),
      ],
      conference: {
        name: `Hội nghị tổng kết công tác thi đua, khen thưởng năm ${scope.year}`,
        heldOn: conference.heldOn,
        place: conference.place,
      },
      year: scope.year,
      ballots: ballotsOf(nominations),
      nominees,
      attachments: [
        `Danh sách ${whom} đề nghị khen thưởng`,
        `Báo cáo thành tích của ${counted(nominees)}`,
        'Biên bản hội nghị và biên bản kiểm phiếu',
      ],
      receiving: {
        recipients: ['Như trên', `Thường trực ${superior} (để báo cáo)`, 'Các cơ quan thành viên'],
        archive: 'hồ sơ khối',
      },
    },
    list: {
      ...shared,
      about: `${whom.charAt(0).toUpperCase()}${whom.slice(1)} đề nghị ${award} năm ${scope.year}`,
      nominees,
    },
  };
}

function listed(year: number): (nomination: ApprovedNomination) => NomineeListFacts['nominees'][number] {
  return ({ agency, subjectKind, form, ground, ranked, yes, base, ballot, achievement }) => ({
    agency,
    person: subjectKind === 'individual',
    ballot: ballot.number,
    form: form.name,
    ground: `${ground.label}; ${ground.citation}${ground.verified ? '' : ` ${unverified}`}`,
    place: ranked && { pointsCenti: ranked.totalCenti, rank: ranked.rank, tied: ranked.tied },
    yes,
    base,
    achievement,
    years: ground.code === 'twoYears' ? [year - 1, year] : [year],
    remark: '',
  });
}

/** The ballots that approved what the letter proposes, each once, by number. */
function ballotsOf(nominations: readonly ApprovedNomination[]): SubmissionLetterFacts['ballots'] {
  const found = new Map(nominations.map((one) => [one.ballot.number, ballotFacts(one)]));
  return [...found.values()].toSorted((a, b) => a.number - b.number);
}

function ballotFacts({ ballot, base }: ApprovedNomination): SubmissionLetterFacts['ballots'][number] {
  const count = (figure: Ballot['present']) => figure ?? 0;
  return {
    number: ballot.number,
    form: ballot.form.name,
    round: ballot.round,
    secret: ballot.secret,
    members: ballot.roll,
    present: count(ballot.present),
    written: count(ballot.writtenOpinions),
    issued: count(ballot.issued),
    returned: count(ballot.returned),
    valid: count(ballot.valid),
    invalid: count(ballot.invalid),
    threshold: ballot.threshold,
    denominator: ballot.denominator,
    base,
  };
}

function charterBasis(issuer: string, charter: Charter | null): string[] {
  if (!charter) return [];
  return [`Căn cứ Quy chế hoạt động của ${issuer}${charter.number ? ` số ${charter.number}` : ''}`];
}

const told: readonly IllustrativeFact[] = ['results', 'nominees', 'tally', 'submission'];

function noteOf(scope: BlocYearScope): string | null {
  return scope.illustrative.some((fact) => told.includes(fact)) ? 'Số liệu minh họa.' : null;
}

/** Who signs: as it was sent; before that, the head of the agency that leads today. */
async function signerOf(reader: Reader, scope: BlocYearScope, submission: Submission): Promise<string> {
  if (submission.signer) return submission.signer;
  const people = scope.leadingAgencyId ? await listPeopleOf(reader, [scope.leadingAgencyId]) : [];
  const head = people.find(({ office, from, to }) => office === 'head' && covers({ from, to }, scope.on));
  return head ? signedAs(reader, head, scope.on) : '';
}

/** The same as one reader may have it, by the table of visibility. */
export async function readLetterFactsFor(reader: Reader, scope: BlocYearScope, actor: ActorFacts) {
  const all = await listNominations(reader, scope);
  return readLetterFacts(reader, scope, (nominationId) => {
    const one = all.find(({ id }) => id === nominationId);
    return !one || !sees(actor, scope, one, 'achievement');
  });
}
