import { type DoorKind, DoorKinds, type Resolve, Urgencies, type Urgency } from '@fordoer/protocol';
import { useState } from 'react';
import { useDesk } from '../app/use-desk.ts';
import { da } from '../locale/da.ts';
import { UrgencyMark } from '../urgency/urgency-mark.tsx';
import { sayTarget } from './target.ts';

interface Props {
  urgency: Urgency;
  changing: boolean;
  setChanging: (changing: boolean) => void;
}

const REASONS = Object.keys(da.reason) as NonNullable<Resolve['reason']>[];

/** Another urgency in two clicks: which, and why (UX-37). A door may be chosen before the why. */
export function Change({ urgency, changing, setChanging }: Props) {
  const { desk } = useDesk();
  const [to, setTo] = useState<Urgency>();
  const [door, setDoor] = useState<DoorKind>();
  const choose = (urgencyTo: Urgency | undefined, doorTo: DoorKind | undefined) => {
    setTo(urgencyTo);
    setDoor(doorTo);
    setChanging(urgencyTo !== undefined || doorTo !== undefined);
  };
  const send = (reason: NonNullable<Resolve['reason']>) => {
    desk.decide({ outcome: 'change', ...(to ? { urgency: to } : {}), ...(door ? { door } : {}), reason });
    choose(undefined, undefined);
  };
  return (
    <div className="change">
      <fieldset className="change-urgency">
        <legend>{da.decide.change}</legend>
        {Urgencies.toReversed().map((level) => (
          <button
            key={level}
            type="button"
            className="button chip"
            aria-pressed={to === level}
            disabled={level === urgency}
            onClick={() => choose(to === level ? undefined : level, door)}
          >
            <UrgencyMark urgency={level} />
            {level === urgency && ` (${da.decide.now})`}
          </button>
        ))}
      </fieldset>
      <label className="change-door">
        {da.decide.door}
        <select
          value={door ?? ''}
          onChange={(event) =>
            choose(
              to,
              DoorKinds.find((kind) => kind === event.target.value),
            )
          }
        >
          <option value="">{da.decide.doorKeep}</option>
          {DoorKinds.map((kind) => (
            <option key={kind} value={kind}>
              {da.door[kind]}
            </option>
          ))}
        </select>
      </label>
      {changing && (
        <fieldset className="change-why">
          <legend>{da.decide.why(sayTarget({ urgency: to, door }))}</legend>
          {REASONS.map((reason) => (
            <button key={reason} type="button" className="button" onClick={() => send(reason)}>
              {da.reason[reason]}
            </button>
          ))}
          <button type="button" className="button quiet" onClick={() => choose(undefined, undefined)}>
            {da.decide.cancel}
          </button>
        </fieldset>
      )}
    </div>
  );
}
