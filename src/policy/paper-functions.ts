import { definer } from './gate-definer.ts';

/** What companies could open is emptied also where who ends an introduction, or records that she takes her card back, may not
 *  see it: a paper whose ground is gone is nobody's to keep. Whoever calls this undoes no paper that stands rightly. */
export const paperFunctions: readonly string[] = [
  definer(
    'withdraw_papers',
    'p_person uuid',
    'void',
    `update app.company_paper p set sealed = null, revoked_at = now(), version = p.version + 1
     from app.introduction i where p.person_id = p_person and p.revoked_at is null and i.id = p.introduction_id
       and (i.state in ('declined', 'ended') or not exists (select from app.needs_card c where c.case_id = i.case_id and c.state = 'agreed'))`,
    'volatile',
  ),
];
