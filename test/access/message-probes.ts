import { no, probe, signedIn } from './body-answers.ts';
import type { Probe } from './probe.ts';

const message = (to: string, by = ':me', more = '', values = '') =>
  `insert into app.message (account_id, kind, link, day, send_after, created_by${more}) values (${to}, 'import-done', '/', now(), now(), ${by}${values})`;

/** Questions about the outbox: whoever works here writes into it, and reads what is addressed to herself. */
export const messageProbes: readonly Probe[] = [
  probe('writes a message to a colleague', 'app.message', 'insert', signedIn, message(':colleague')),
  probe(
    'writes a message to whoever holds a role',
    'app.message',
    'insert',
    signedIn,
    "insert into app.message (organisation_id, role, kind, link, day, send_after, created_by) values (:A, 'clinician', 'import-done', '/', now(), now(), :me)",
  ),
  probe(
    'writes a message in the name of somebody else',
    'app.message',
    'insert',
    no,
    message(':colleague', ':outsider'),
  ),
  probe(
    'writes a message as if it had been sent',
    'app.message',
    'insert',
    no,
    message(':colleague', ':me', ', sent_at', ', now()'),
  ),
  probe(
    'writes a message as if it had been tried',
    'app.message',
    'insert',
    no,
    message(':colleague', ':me', ', attempts', ', 1'),
  ),
  probe(
    'writes a message as if it had been given up',
    'app.message',
    'insert',
    no,
    message(':colleague', ':me', ', given_up_at', ', now()'),
  ),
  probe(
    'reads a message to herself',
    'app.message',
    'select',
    signedIn,
    `${message(':me')};;select from app.message where account_id = :me`,
  ),
  probe(
    'reads a message to a colleague that she wrote',
    'app.message',
    'select',
    no,
    `${message(':colleague')};;select from app.message where account_id = :colleague`,
  ),
  probe(
    'reads a message to a role',
    'app.message',
    'select',
    no,
    'select from app.message where account_id is null',
  ),
  probe(
    'sends a message of hers again',
    'app.message',
    'update',
    no,
    `${message(':me')};;update app.message set send_after = now() where account_id = :me`,
  ),
];
