/**
 * Due days of directives and plans: tasks by a day, and reports once each period.
 * @module
 */
import type { Due, RecordRef } from '@lienthong/schemas';
import type { Conversation, Entry } from '../../conversation-view.ts';
import { type Act, actOn, byDay, type Clock, isFrom, issuedOn, refersTo } from './clock.ts';
import { duePeriodically } from './periodic.ts';

/** What a directive or a plan asks for. */
export interface Task {
  /** the directive or the plan */
  entry: Entry;
  /** JSON Pointer of the task */
  at: string;
  number: string;
  due: Due | undefined;
  /** last day of the directive or the plan */
  until?: string | undefined;
  /** agencies that owe it one by one; none where it names roles or units */
  owedBy: readonly (string | undefined)[];
  /** kind of record that answers it */
  answeredBy?: string | undefined;
}

/** @see Decree 09/2019/NĐ-CP, Art. 8(5) and 12 */
export function taskClocks(conversation: Conversation, today: string): Clock[] {
  return [...directiveTasks(conversation), ...planTasks(conversation)].flatMap((task) =>
    task.due?.due === 'on' ? dueOnce(task, task.due, conversation) : duePeriodically(task, conversation, today),
  );
}

function directiveTasks({ of }: Conversation): Task[] {
  return of('directive').flatMap((entry) =>
    entry.record.tasks.map(({ number, due, addressees, form }, index) => {
      const named = addressees.flatMap((body) => (body.by === 'agency' ? [body.agency] : []));
      return {
        entry,
        at: `/tasks/${index}`,
        number,
        due,
        until: entry.record.validity?.until,
        owedBy: named.length > 0 ? named : [undefined],
        answeredBy: form?.recordKind,
      };
    }),
  );
}

function planTasks({ of }: Conversation): Task[] {
  return of('implementation-plan').flatMap((entry) =>
    entry.record.tasks.map(({ number, due, lead, outputKind }, index) => ({
      entry,
      at: `/tasks/${index}`,
      number,
      due,
      until: entry.record.period.until,
      owedBy: [lead.by === 'agency' ? lead.agency : undefined],
      answeredBy: outputKind,
    })),
  );
}

function dueOnce(task: Task, due: Extract<Due, { due: 'on' }>, conversation: Conversation): Clock[] {
  const { entry, at } = task;
  const from = issuedOn(entry);
  return task.owedBy.map((owedBy) => ({
    limit: entry.kind === 'directive' ? 'directive-task' : 'plan-task',
    entry,
    from,
    set: { on: from, until: due.on, entry, pointer: `${at}/due/on` },
    met: answerTo(task, owedBy, conversation),
    owedBy,
  }));
}

/** A report that says the task is done, or a record of the kind that was asked for. */
function answerTo(
  { entry, number, answeredBy: kind }: Task,
  owedBy: string | undefined,
  conversation: Conversation,
): Act | undefined {
  const { id } = entry.record;
  const done = conversation.of('progress-report').flatMap((report) => {
    const { answers, plan, results, statedOn } = report.record;
    if (!isFrom(report, owedBy) || !refersTo(report, { id }, answers, plan)) return [];
    const index = results.findIndex((result) => result.number === number && result.status === 'done');
    return (
      actOn(report, `/results/${index}/doneOn`, index === -1 ? undefined : (results[index]?.doneOn ?? statedOn)) ?? []
    );
  });
  const sent = conversation.current.flatMap((answer) =>
    answer.kind === kind && isFrom(answer, owedBy) && refersTo(answer, { id }, answeredBy(answer))
      ? [{ on: issuedOn(answer), entry: answer, pointer: '/recordedAt' }]
      : [],
  );
  return [...done, ...sent].toSorted(byDay).at(0);
}

/** The directive or plan that a record says it answers. */
function answeredBy({ kind, record }: Entry): RecordRef | undefined {
  return kind === 'implementation-plan' || kind === 'progress-report' ? record.answers : undefined;
}
