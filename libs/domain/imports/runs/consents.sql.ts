/** SQL over `run`: the other agencies whose records the file touches and that have not consented to this very file. */
export const AWAITED_SQL = `ARRAY(SELECT asked.code FROM agencies asked
  WHERE asked.code = ANY(run.touches) AND asked.code <> run.agency_code AND NOT EXISTS (
    SELECT FROM import_run_consents given JOIN files sent ON sent.sha256 = given.file_sha256
    WHERE sent.id = run.file_id AND given.run_id = run.id AND given.agency_code = asked.code)
  ORDER BY asked.position)`;
