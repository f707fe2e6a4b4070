import type { StateKind } from '@turnwise/flow';
import {
  type Connection,
  type FinalConnectionState,
  type HandleType,
  type OnReconnect,
  useReactFlow,
} from '@xyflow/react';
import { type RefObject, useMemo, useState } from 'react';
import { addStateEdit } from '../edits/add-state.ts';
import { connectEdit, reconnectEdit } from '../edits/connect.ts';
import { makeEdit } from '../edits/edit.ts';
import type { Point } from '../edits/free-place.ts';
import { useEditorStore } from '../store/editor-context.tsx';
import type { ExitRef } from '../store/selection.ts';
import { beginState } from './begin-state.ts';
import { type ExitEdge, itemOfNodeId } from './canvas-items.ts';

/** A connection let go over an empty place: where it came from, and where the next state is to stand. */
export type OpenEnd = { readonly from: ExitRef; readonly screen: Point };

function screenPoint(event: MouseEvent | TouchEvent): Point {
  const touch = 'changedTouches' in event ? event.changedTouches[0] : event;
  return { x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 };
}

/** The state whose card is under a point, wherever on the card that is. */
function stateUnder({ x, y }: Point): string | null {
  const id = document.elementFromPoint(x, y)?.closest('.react-flow__node')?.getAttribute('data-id');
  return id && itemOfNodeId(id).on === 'state' ? id : null;
}

const isOverCanvas = ({ x, y }: Point): boolean =>
  document.elementFromPoint(x, y)?.closest('.react-flow__pane, .react-flow__edge') !== null;

/**
 * Drawing connections: onto a card (anywhere on it), or onto an empty place, where the kinds are offered. An arrow's
 * end can be dragged elsewhere in the same way.
 */
export function useCanvasConnect(wrapper: RefObject<HTMLElement | null>) {
  const store = useEditorStore();
  const reactFlow = useReactFlow();
  const [openEnd, setOpenEnd] = useState<OpenEnd | null>(null);

  const handlers = useMemo(() => {
    const mark = (isConnecting: boolean) => {
      if (isConnecting) wrapper.current?.setAttribute('data-connecting', '');
      else wrapper.current?.removeAttribute('data-connecting');
    };
    let reconnected: ExitRef | null = null;

    const drop = (from: ExitRef, event: MouseEvent | TouchEvent) => {
      const point = screenPoint(event);
      const target = stateUnder(point);
      if (target !== null) makeEdit(store, connectEdit(from, target));
      else if (isOverCanvas(point)) setOpenEnd({ from, screen: point });
    };

    return {
      onConnectStart: () => mark(true),
      onConnect({ source, sourceHandle, target }: Connection) {
        if (sourceHandle) makeEdit(store, connectEdit({ state: source, port: sourceHandle }, target));
      },
      onConnectEnd(event: MouseEvent | TouchEvent, connection: FinalConnectionState) {
        mark(false);
        const { fromNode, fromHandle, isValid } = connection;
        if (isValid || !fromNode || !fromHandle?.id) return;
        drop({ state: fromNode.id, port: fromHandle.id }, event);
      },
      onReconnectStart(_: unknown, edge: ExitEdge) {
        mark(true);
        reconnected = { state: edge.source, port: edge.sourceHandle ?? '' };
      },
      onReconnect: ((edge, connection) => {
        const from = { state: edge.source, port: edge.sourceHandle ?? '' };
        const next = { state: connection.source, port: connection.sourceHandle ?? '' };
        makeEdit(store, reconnectEdit(from, next, connection.target));
        reconnected = null;
      }) satisfies OnReconnect<ExitEdge>,
      onReconnectEnd(
        event: MouseEvent | TouchEvent,
        _: ExitEdge,
        fixedEnd: HandleType,
        connection: FinalConnectionState,
      ) {
        mark(false);
        if (reconnected && !connection.isValid && fixedEnd === 'source') drop(reconnected, event);
        reconnected = null;
      },
    };
  }, [store, wrapper]);

  const chooseKind = (kind: StateKind) => {
    if (!openEnd) return;
    const at = reactFlow.screenToFlowPosition({ x: openEnd.screen.x, y: openEnd.screen.y - 22 });
    setOpenEnd(null);
    beginState(store, addStateEdit(store.getState().flow, { kind, at, from: openEnd.from }));
  };

  return { handlers, openEnd, chooseKind, closeKindMenu: () => setOpenEnd(null) };
}

export type ConnectHandlers = ReturnType<typeof useCanvasConnect>['handlers'];
