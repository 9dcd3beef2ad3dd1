/** What the address says of the request that led here: signed, or refused with a code. */
export type Arrival = { readonly signed: boolean; readonly refusal: string | null };

/** What the route of the signatures may send back with, and has a sentence without parameters. */
const refusalCode =
  /^(covenant\.(reopened|changed|alreadySigned|notParty|unknown|unread|paused|awaitsCeremony|methodClosed|codeWanted)|secondFactor\.(wrongCode|codeUsed)|rights\.(otherAgency|notAppointed|noAppointment)|form\.(broken|required|noKey|keyReused))$/;

/** Only codes we know become a sentence: anybody may write an address. */
export function arrivalOf({ signed, refusal }: Record<string, string | string[] | undefined>): Arrival {
  return {
    signed: signed !== undefined,
    refusal: typeof refusal === 'string' && refusalCode.test(refusal) ? refusal : null,
  };
}
