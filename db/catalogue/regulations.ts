import type { RegulationFacts } from '../../domain/regulation/regulation';
import { emulationLaw } from './regulations/emulation-law';
import { otherTexts } from './regulations/other-texts';

/**
 * The rules a bloc lived under, by date (domain 3), each stretch of days a version of its code. Unchecked where the dossier gives no
 * source, doubts a day or could not read the text; so is every version that goes on beside the law of 2026. For R11, what will guide
 * that law, nothing was found, so there is no row.
 */
export const regulations: readonly RegulationFacts[] = [...emulationLaw, ...otherTexts];
