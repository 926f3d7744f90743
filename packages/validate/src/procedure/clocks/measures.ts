/**
 * Limits of custody and detention: each order opens one, an extension prolongs it, and it ends with what replaces the measure or with its stage.
 * @module
 */
import type { CaseEvent, SeriousnessCode } from '@lienthong/schemas';
import type { Conversation, EntryOf } from '../../conversation-view.ts';
import type { LimitCode } from '../limits.ts';
import { seriousnessOf } from '../penal-frames.ts';
import { eventsOf, seriousnessOfCase } from './cases.ts';
import type { Act, Clock, Setting } from './clock.ts';

type Step = Extract<CaseEvent['step'], { event: 'preventive-measure' }>;
interface Order {
  entry: EntryOf<'case-event'>;
  step: Step;
}

/** @see Criminal Procedure Code 2015, Art. 118, 173, 241, 278(2) */
export function measureClocks(conversation: Conversation): Clock[] {
  return conversation.of('case').flatMap((entry) => {
    const events = eventsOf(entry, conversation);
    const orders = events.flatMap((event): Order[] => {
      const { step } = event.record;
      return step.event === 'preventive-measure' ? [{ entry: event, step }] : [];
    });
    return [...Map.groupBy(orders, ({ step }) => step.accused.id)].flatMap(([accused, own]) =>
      clocksOf(own, seriousnessOfAccused(accused, conversation) ?? seriousnessOfCase(entry)).map((clock) => ({
        ...clock,
        met: clock.met ?? stageEnd(clock, events),
      })),
    );
  });
}

/** The clocks of one person's measures, whose orders come by day. */
function clocksOf(orders: readonly Order[], seriousness: SeriousnessCode | undefined): Clock[] {
  return orders.flatMap(({ entry, step }, index): Clock[] => {
    if (step.action !== 'applied' || !isHeld(step)) return [];
    const rest = orders.slice(index + 1);
    const end = rest.findIndex((later) => ends(later.step, step));
    const during = end === -1 ? rest : rest.slice(0, end);
    return [
      {
        limit: limitOfOrder(entry.record, step),
        entry,
        seriousness,
        from: step.from,
        set: untilOf(entry, step),
        extensions: during.flatMap((later) =>
          later.step.action === 'extended' && later.step.measure === step.measure
            ? (untilOf(later.entry, later.step) ?? [])
            : [],
        ),
        met: endedBy(rest[end]),
      },
    ];
  });
}

/** With its stage ends the detention for it; that of the next stage is another order, which may not be known here. */
function stageEnd({ limit, from }: Clock, events: readonly EntryOf<'case-event'>[]): Act | undefined {
  const event = events.find(
    ({ record: { step, happenedOn } }) => STAGE_ENDS[limit]?.includes(step.event) === true && happenedOn >= from,
  );
  return event === undefined ? undefined : { on: event.record.happenedOn, entry: event, pointer: '/happenedOn' };
}

const STAGE_ENDS: Readonly<Partial<Record<LimitCode, readonly CaseEvent['step']['event'][]>>> = {
  'detention-for-investigation': ['conclusion', 'termination'],
  'detention-for-prosecution': ['indictment', 'file-returned'],
  'detention-for-trial': ['judgment', 'file-returned'],
};

function isHeld({ measure }: Step): boolean {
  return measure === 'custody' || measure === 'detention';
}

/** A measure ends when it is replaced or cancelled, or when another that holds the person begins. */
function ends(later: Step, { measure }: Step): boolean {
  if (later.action === 'applied') return isHeld(later);
  return later.action !== 'extended' && later.measure === measure;
}

function endedBy(order: Order | undefined): Act | undefined {
  return order === undefined ? undefined : { on: order.step.from, entry: order.entry, pointer: '/step/from' };
}

function untilOf(entry: Order['entry'], { until }: Step): Setting | undefined {
  return until === undefined ? undefined : { on: entry.record.happenedOn, until, entry, pointer: '/step/until' };
}

function limitOfOrder({ byRole }: CaseEvent, { measure }: Step): LimitCode {
  if (measure === 'custody') return 'custody';
  if (byRole === 'procuracy') return 'detention-for-prosecution';
  return byRole === 'court' ? 'detention-for-trial' : 'detention-for-investigation';
}

/** The class of the lead charge against a person, by its frame. */
function seriousnessOfAccused(id: string, conversation: Conversation): SeriousnessCode | undefined {
  const charges = conversation.find({ kind: 'accused-person', id }, 'accused-person')?.record.charges;
  const lead = charges?.find((charge) => charge.lead);
  return lead === undefined ? undefined : seriousnessOf(lead.charge);
}
