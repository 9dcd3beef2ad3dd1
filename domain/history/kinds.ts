/** By which text a yearly rating was given: Regulation 124 (2023), Regulation 366 (since 30/8/2025), or the superior's own (domain G-18). */
export const ratingSchemes = ['party366', 'party124', 'superior'] as const;
export type RatingScheme = (typeof ratingSchemes)[number];

/** Whom a measure of discipline was taken against; a body's own leadership counts for the rating (domain B-01). */
export const disciplineSubjects = ['collective', 'leader', 'member'] as const;
export type DisciplineSubject = (typeof disciplineSubjects)[number];

/** Measures of discipline, lightest first; from `warning` on they keep a body from being an advanced collective (domain 4.1). */
export const disciplineMeasures = ['reprimand', 'warning', 'dismissal', 'expulsion'] as const;
export type DisciplineMeasure = (typeof disciplineMeasures)[number];

/** How far an initiative was recognised (domain 4.2). */
export const initiativeScopes = ['base', 'province', 'nation'] as const;
export type InitiativeScope = (typeof initiativeScopes)[number];

/** What one discrete achievement is: it supports one award only (domain G-01). */
export const achievementKinds = ['sudden', 'thematic', 'project', 'movement'] as const;
export type AchievementKind = (typeof achievementKinds)[number];

/** The six types of commendation, and the yearly titles beside them. Source: Law on emulation 2022 Art 8; domain 2.2. */
export const awardBases = ['merit', 'sudden', 'movement', 'contribution', 'seniority', 'external', 'yearly'] as const;
export type AwardBasis = (typeof awardBases)[number];

/** Whose fact or honour it is: the agency as a whole, a unit inside it, or one person. */
export const subjectKinds = ['agency', 'unit', 'individual'] as const;
