/** What the record of the alias `joint_act` is called; null when it is gone, and the question with it. */
export const SUBJECT_TITLE = `CASE joint_act.subject_type
  WHEN 'initiative' THEN (SELECT title FROM initiatives WHERE id = joint_act.subject_id)
  WHEN 'agreement' THEN (SELECT name FROM agreements WHERE id = joint_act.subject_id)
  WHEN 'programme' THEN (SELECT name FROM programmes WHERE id = joint_act.subject_id)
  WHEN 'rule_set' THEN (SELECT name FROM rule_sets WHERE id = joint_act.subject_id)
  WHEN 'indicator' THEN (SELECT name FROM indicators WHERE id = joint_act.subject_id)
  WHEN 'master' THEN (SELECT name FROM masters WHERE id = joint_act.subject_id) END`;
