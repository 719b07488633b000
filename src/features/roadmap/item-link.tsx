import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';
import { usePageAddresses } from '../../ui/controls/page-address-context.ts';
import { type RoadmapParams, serialiseRoadmapParams, wholeRoad } from './roadmap-params.ts';

/** How the parts of the page choose an item whose details are to be read. */
export interface ItemChoice {
  readonly params: RoadmapParams;
  /** Shows the details of an item and moves there. */
  readonly onRead: (item: string) => void;
}

export const ItemChoiceContext = createContext<ItemChoice>({ params: wholeRoad, onRead: () => undefined });

interface ItemLinkProps {
  readonly item: string;
  /** Makes the link itself an address on the page, named by the id of the item: one link of each item at most. */
  readonly isAnchor?: boolean;
  readonly children: ReactNode;
}

/** A link to the details of an item on this page; without JavaScript it is a plain link. */
export function ItemLink({ item, isAnchor = false, children }: ItemLinkProps) {
  const addresses = usePageAddresses();
  const { params, onRead } = useContext(ItemChoiceContext);
  const read = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onRead(item);
  };
  return (
    <a
      id={isAnchor ? item : undefined}
      href={`${addresses.hrefOf('roadmap', serialiseRoadmapParams({ ...params, item }))}#item`}
      onClick={read}
    >
      {children}
    </a>
  );
}
