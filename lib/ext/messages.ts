/** Commands on the wire: the typed sender for pages, and the router that lets only well-formed commands of own pages through. */
import { COMMANDS, commandEnvelope } from '../model/messages.ts';
import type { CommandInput, CommandName, CommandOutput, CommandResult } from '../model/messages.ts';
import { toAppError } from '../model/failure.ts';

/** One function per command. */
export type Handlers = {
  readonly [C in CommandName]: (input: CommandInput<C>) => Promise<CommandOutput[C]>;
};

/** Sends a command; never throws. */
export async function sendCommand<C extends CommandName>(
  send: (message: unknown) => Promise<unknown>,
  command: C,
  input: CommandInput<C>,
): Promise<CommandResult<C>> {
  try {
    const answer = await send({ vigie: 1, command, input });
    if (isResult<C>(answer)) return answer;
    return { ok: false, error: { code: 'background-gone', detail: 'no answer' } };
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    return { ok: false, error: { code: 'background-gone', detail } };
  }
}

function isResult<C extends CommandName>(answer: unknown): answer is CommandResult<C> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}

/** Is this message meant for the command table? Others are left to other listeners. */
export function isCommand(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'vigie' in message;
}

/** Checks a message and runs its handler; never throws. */
export async function routeCommand(handlers: Handlers, message: unknown): Promise<CommandResult<CommandName>> {
  const envelope = commandEnvelope.safeParse(message);
  if (!envelope.success) return { ok: false, error: { code: 'bad-message', detail: 'envelope' } };
  const { command } = envelope.data;
  const input = COMMANDS[command].safeParse(envelope.data.input);
  if (!input.success) {
    const [issue] = input.error.issues;
    return {
      ok: false,
      error: { code: 'bad-message', detail: `${command} ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}` },
    };
  }
  try {
    // The schema of this very command has just passed; TypeScript cannot follow the pairing through the table.
    const handle = handlers[command] as (input: unknown) => Promise<CommandOutput[CommandName]>;
    return { ok: true, value: await handle(input.data) };
  } catch (thrown) {
    return { ok: false, error: toAppError(thrown) };
  }
}
