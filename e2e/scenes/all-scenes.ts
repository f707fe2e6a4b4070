import { editorScenes } from './editor-scenes.ts';
import { homeScenes } from './home-scenes.ts';
import type { Scene } from './scene.ts';
import { talkScenes } from './talk-scenes.ts';

/** Every screen in every state worth a look. */
export const allScenes: readonly Scene[] = [...homeScenes, ...editorScenes, ...talkScenes];
