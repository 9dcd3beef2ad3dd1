const codes = {
  unique: ['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'],
  foreignKey: ['23503', 'SQLITE_CONSTRAINT_FOREIGNKEY'],
  check: ['23514', 'SQLITE_CONSTRAINT_CHECK'],
  overlap: ['23P01', 'SQLITE_CONSTRAINT_TRIGGER'],
  // Two transactions met; the engine asks to try the later one again.
  collision: ['40001', '40P01'],
};

/** Drivers and Drizzle wrap the engine's error, so its code may lie a few causes deep. */
function carries(error: unknown, wanted: readonly string[]): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && wanted.includes(error.code)) return true;
  return carries(error.cause, wanted);
}

export const isUniqueViolation = (error: unknown) => carries(error, codes.unique);
export const isForeignKeyViolation = (error: unknown) => carries(error, codes.foreignKey);
export const isCheckViolation = (error: unknown) => carries(error, codes.check);
export const isOverlap = (error: unknown) => carries(error, codes.overlap);
export const isCollision = (error: unknown) => carries(error, codes.collision);
