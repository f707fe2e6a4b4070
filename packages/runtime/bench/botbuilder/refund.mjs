import { ActivityTypes, BotAdapter, ConversationState, MemoryStorage, TurnContext } from 'botbuilder-core';
import { ChoicePrompt, ConfirmPrompt, DialogSet, TextPrompt, WaterfallDialog } from 'botbuilder-dialogs';

/** Hears what is said, and has nothing else to do with a channel. */
class BenchAdapter extends BotAdapter {
  last = '';

  async sendActivities(_context, activities) {
    for (const { text } of activities) if (text) this.last = text;
    return activities.map(() => ({ id: '' }));
  }

  async updateActivity() {}
  async deleteActivity() {}
  async continueConversation() {}
}

const orderNumber = /^ORD-\d{4,10}$/;
/** What a talk has come to so far. */
const known = (step) => step.values;

const waterfall = new WaterfallDialog('refund', [
  (step) =>
    step.prompt('order', {
      prompt: 'I can help with a refund. What is the order number?',
      retryPrompt: 'Sorry, that is not an order number. It begins with ORD-.',
    }),
  (step) => {
    // Looked up on the spot, from sample data.
    Object.assign(known(step), { order_number: step.result, item_name: 'Desk lamp', amount: 49.9 });
    return step.prompt('yes_no', `I found order ${step.result} for Desk lamp. Is this the order?`);
  },
  (step) =>
    step.result
      ? step.prompt('reason', {
          prompt: 'What is the reason for the refund?',
          choices: ['Defective', 'Wrong item', 'Changed mind', 'Something else'],
        })
      : step.replaceDialog('refund'),
  (step) => {
    const refund = known(step);
    refund.reason = step.result.value;
    return step.prompt(
      'yes_no',
      `So that's a refund of ${refund.amount} for ${refund.item_name}, order ${refund.order_number}, reason: ${refund.reason}. Shall I submit it?`,
    );
  },
  async (step) => {
    await step.context.sendActivity(
      step.result ? `Your refund for ${known(step).amount} has been submitted.` : 'Nothing is refunded then.',
    );
    return step.endDialog();
  },
]);

const state = new ConversationState(new MemoryStorage());
const dialogs = new DialogSet(state.createProperty('dialogs'));
dialogs.add(waterfall);
dialogs.add(
  new TextPrompt('order', async ({ recognized }) => orderNumber.test((recognized.value ?? '').trim())),
);
dialogs.add(new ChoicePrompt('reason'));
dialogs.add(new ConfirmPrompt('yes_no'));

const adapter = new BenchAdapter();
let talks = 0;

/**
 * One refund: for each message the stored state in, the dialog's next step, the state stored. Gives what is said last.
 *
 * @param {readonly string[]} messages
 * @returns {Promise<string>}
 */
export async function botbuilderRefund(messages) {
  const id = `talk-${talks++ % 100}`;
  await hear(id, '');
  for (const text of messages) await hear(id, text);
  return adapter.last;
}

async function hear(id, text) {
  const context = new TurnContext(adapter, {
    type: ActivityTypes.Message,
    channelId: 'bench',
    conversation: { id, name: '', isGroup: false, conversationType: '' },
    from: { id: 'user', name: '' },
    recipient: { id: 'bot', name: '' },
    locale: 'en-us',
    text,
  });
  const dialog = await dialogs.createContext(context);
  if (dialog.activeDialog) await dialog.continueDialog();
  else await dialog.beginDialog('refund');
  await state.saveChanges(context);
}
