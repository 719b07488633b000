import type { RefObject } from 'react';
import type { SheetFlow } from './sheet-part.ts';
import { SheetPartView, wholePiece } from './sheet-part-view.tsx';
import styles from './sheets-preview.module.css';

interface MeasuringRoomProps {
  readonly flows: readonly SheetFlow[];
  readonly room: RefObject<HTMLDivElement | null>;
}

/** Every part at the width and in the type of the sheets, unseen: what stands here is measured (`measureRooms`). */
export function MeasuringRoom({ flows, room }: MeasuringRoomProps) {
  return (
    <div className={styles.room} aria-hidden="true">
      <div ref={room}>
        {flows.map(({ id, orientation, parts }) => (
          <div key={id} className={styles.flow} data-orientation={orientation} hidden>
            {parts.map((part) => (
              <SheetPartView key={part.id} part={part} piece={wholePiece} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
