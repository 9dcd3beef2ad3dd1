/**
 * Tables whose rows are periods (`from_on`, `to_on`) that may not overlap within a key; a key that is null is no key. The verbs refuse
 * with a sentence at the field; this is the last line of defence, the same on both engines (design 3, History).
 */
const periods: readonly { readonly table: string; readonly key: readonly string[] }[] = [
  { table: 'agency_versions', key: ['agency_id'] },
  { table: 'bloc_former_names', key: ['bloc_id'] },
  { table: 'bloc_memberships', key: ['agency_id', 'kind'] },
  { table: 'appointments', key: ['person_id', 'office', 'agency_id'] },
  { table: 'mandate_scopes', key: ['person_id', 'agency_id', 'scope'] },
  { table: 'award_forms', key: ['code'] },
  { table: 'award_grounds', key: ['form_code', 'code'] },
  { table: 'regulations', key: ['code'] },
  { table: 'rule_values', key: ['key', 'scope', 'scope_of'] },
];

/** SQLite cannot replace a trigger, and a rebuilt table loses its own: they are made anew after each migration. */
export function sqliteGuards(): string {
  return periods
    .flatMap(({ table, key }) => {
      const same = key.map((column) => `other.${column} = new.${column}`).join(' and ');
      return [
        ['insert', 'insert'],
        ['update', `update of ${[...key, 'from_on', 'to_on'].join(', ')}`],
      ].map(
        ([act, event]) => `
          drop trigger if exists ${table}_no_overlap_${act};
          create trigger ${table}_no_overlap_${act} before ${event} on ${table} begin
            select raise(abort, '${table}: a period ends before it begins') where new.to_on < new.from_on;
            select raise(abort, '${table}: two periods overlap') where exists (
              select 1 from ${table} other where ${same} and other.id <> new.id
                and (other.to_on is null or other.to_on >= new.from_on)
                and (new.to_on is null or new.to_on >= other.from_on));
          end;`,
      );
    })
    .join('\n');
}

/** The lock makes the check hold between transactions that do not see each other yet. */
export function postgresGuards(): string {
  const check = `
    create or replace function refuse_overlap() returns trigger language plpgsql as $$
    declare
      same text := '';
      name text := tg_table_schema || '/' || tg_table_name;
      clash boolean;
      part text;
    begin
      foreach part in array tg_argv loop
        same := same || format(' and other.%I = ($1).%I', part, part);
        name := name || '/' || coalesce(to_jsonb(new) ->> part, '');
      end loop;
      if new.to_on < new.from_on then
        raise exception '%: a period ends before it begins', tg_table_name using errcode = 'exclusion_violation';
      end if;
      perform pg_advisory_xact_lock(hashtextextended(name, 0));
      execute format(
        'select exists (select 1 from %I.%I other where other.id <> ($1).id%s'
          ' and (other.to_on is null or other.to_on >= ($1).from_on)'
          ' and (($1).to_on is null or ($1).to_on >= other.from_on))',
        tg_table_schema, tg_table_name, same
      ) into clash using new;
      if clash then
        raise exception '%: two periods overlap', tg_table_name using errcode = 'exclusion_violation';
      end if;
      return new;
    end $$;`;
  const triggers = periods.map(
    ({ table, key }) => `
      drop trigger if exists ${table}_no_overlap on ${table};
      create trigger ${table}_no_overlap before insert or update of ${[...key, 'from_on', 'to_on'].join(', ')} on ${table}
        for each row execute function refuse_overlap(${key.map((column) => `'${column}'`).join(', ')});`,
  );
  return [check, ...triggers].join('\n');
}
