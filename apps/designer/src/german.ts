import { apiGerman } from './api/messages.de.ts';
import { appGerman } from './app/messages.de.ts';
import { testsViewsGerman } from './app/tests-views-messages.de.ts';
import { chatGerman } from './features/chat/messages.de.ts';
import { conversationGerman } from './features/conversations/messages.de.ts';
import { actionsGerman } from './features/editor/actions/messages.de.ts';
import { conflictGerman } from './features/editor/autosave/conflict-messages.de.ts';
import { deletedGerman } from './features/editor/autosave/deleted-messages.de.ts';
import { saveGerman } from './features/editor/autosave/messages.de.ts';
import { canvasExtrasGerman } from './features/editor/canvas/extras-messages.de.ts';
import { canvasMenuGerman } from './features/editor/canvas/menu-messages.de.ts';
import { canvasGerman } from './features/editor/canvas/messages.de.ts';
import { selectionGerman } from './features/editor/canvas/selection-messages.de.ts';
import { commandGerman } from './features/editor/commands/messages.de.ts';
import { comparisonGerman } from './features/editor/comparison/messages.de.ts';
import { coverageGerman } from './features/editor/coverage/messages.de.ts';
import { findGerman } from './features/editor/dialogs/find-messages.de.ts';
import { publishGerman } from './features/editor/dialogs/publish-messages.de.ts';
import { editGerman } from './features/editor/edits/messages.de.ts';
import { frameGerman } from './features/editor/frames/messages.de.ts';
import { guideGerman } from './features/editor/guide/messages.de.ts';
import { cardGerman } from './features/editor/kinds/messages.de.ts';
import { kindPanelsGerman } from './features/editor/kinds/panel-messages.de.ts';
import { listenersGerman, listenerWordsGerman } from './features/editor/listeners/messages.de.ts';
import { outlineGerman } from './features/editor/outline/messages.de.ts';
import { paletteGerman } from './features/editor/palette/messages.de.ts';
import { flowPanelGerman, panelsGerman, statePanelGerman } from './features/editor/panels/messages.de.ts';
import { drawnGerman } from './features/editor/pictures/drawn-words.de.ts';
import { pictureGerman } from './features/editor/pictures/messages.de.ts';
import { drawingGerman } from './features/editor/pictures/picture-messages.de.ts';
import { checkerGerman } from './features/editor/problems/checker-texts.de.ts';
import { problemGerman } from './features/editor/problems/messages.de.ts';
import { opWordsGerman, rulesGerman } from './features/editor/rules/messages.de.ts';
import { patternGerman } from './features/editor/rules/pattern-messages.de.ts';
import { shellGerman } from './features/editor/shell/messages.de.ts';
import { missingFlowGerman } from './features/editor/shell/missing-flow-messages.de.ts';
import { slotRuleGerman, slotsGerman, slotTypeGerman } from './features/editor/slots/messages.de.ts';
import { subFlowGerman } from './features/editor/sub-flow/messages.de.ts';
import { chipsGerman, textsGerman } from './features/editor/texts/messages.de.ts';
import { flowMenuGerman } from './features/editor/topbar/flow-menu-messages.de.ts';
import { topbarGerman } from './features/editor/topbar/messages.de.ts';
import { trailGerman } from './features/editor/trail/messages.de.ts';
import { flowParseGerman } from './features/flows/flow-parse-words.de.ts';
import { flowsGerman } from './features/flows/messages.de.ts';
import { rehearsalGerman } from './features/rehearsal/messages.de.ts';
import { keepGerman } from './features/simulator/keep/messages.de.ts';
import { simulatorGerman } from './features/simulator/messages.de.ts';
import { testsGerman } from './features/tests/messages.de.ts';
import { versionGerman } from './features/versions/messages.de.ts';
import { phrasesGerman } from './language/phrases.de.ts';
import type { Translation } from './language/translated.ts';
import { keepTestGerman } from './testing/keep/messages.de.ts';
import { differenceGerman } from './testing/transcript/difference-messages.de.ts';
import { transcriptGerman } from './testing/transcript/messages.de.ts';
import { timeGerman } from './time/messages.de.ts';
import { traceGerman } from './trace/messages.de.ts';
import { traceRulesGerman } from './trace/rule-messages.de.ts';
import { composerGerman } from './ui/chat/messages.de.ts';
import { kindsGerman } from './ui/kind-messages.de.ts';
import { uiGerman } from './ui/messages.de.ts';

/** Everything the interface says, in German, by the names given to `translated`. */
export const german = {
  actions: actionsGerman,
  api: apiGerman,
  app: appGerman,
  canvas: canvasGerman,
  canvasExtras: canvasExtrasGerman,
  canvasMenu: canvasMenuGerman,
  card: cardGerman,
  chat: chatGerman,
  checker: checkerGerman,
  chips: chipsGerman,
  command: commandGerman,
  comparison: comparisonGerman,
  composer: composerGerman,
  conflict: conflictGerman,
  coverage: coverageGerman,
  deleted: deletedGerman,
  difference: differenceGerman,
  conversation: conversationGerman,
  drawn: drawnGerman,
  edit: editGerman,
  find: findGerman,
  flowMenu: flowMenuGerman,
  flowPanel: flowPanelGerman,
  flows: flowsGerman,
  flowParse: flowParseGerman,
  frame: frameGerman,
  guide: guideGerman,
  keep: keepGerman,
  keepTest: keepTestGerman,
  kindPanels: kindPanelsGerman,
  kinds: kindsGerman,
  listeners: listenersGerman,
  listenerWords: listenerWordsGerman,
  opWords: opWordsGerman,
  outline: outlineGerman,
  palette: paletteGerman,
  panels: panelsGerman,
  pattern: patternGerman,
  phrases: phrasesGerman,
  picture: pictureGerman,
  drawing: drawingGerman,
  problem: problemGerman,
  publish: publishGerman,
  rehearsal: rehearsalGerman,
  rules: rulesGerman,
  save: saveGerman,
  selection: selectionGerman,
  missingFlow: missingFlowGerman,
  shell: shellGerman,
  simulator: simulatorGerman,
  slotRuleWords: slotRuleGerman,
  slots: slotsGerman,
  slotTypeWords: slotTypeGerman,
  statePanel: statePanelGerman,
  subFlow: subFlowGerman,
  tests: testsGerman,
  testsViews: testsViewsGerman,
  transcript: transcriptGerman,
  texts: textsGerman,
  time: timeGerman,
  topbar: topbarGerman,
  trace: traceGerman,
  traceRules: traceRulesGerman,
  trail: trailGerman,
  ui: uiGerman,
  version: versionGerman,
} satisfies Translation;
