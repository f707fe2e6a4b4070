import type { kindMessages } from './kind-messages.ts';

export const kindsGerman: typeof kindMessages = {
  talk: 'Reden',
  decide: 'Entscheiden und tun',
  finish: 'Beenden',
  kinds: {
    say: {
      name: 'Sagen',
      description: 'Eine Nachricht senden',
      example: '„Willkommen! Ich helfe bei Bestellungen und Erstattungen.“',
    },
    ask: {
      name: 'Fragen',
      description: 'Fragen und auf die Antwort warten',
      example: '„Wie lautet die Bestellnummer?“',
    },
    form: {
      name: 'Formular',
      description: 'Mehrere Antworten sammeln',
      example: 'Name, Telefon und Tag, einzeln gefragt oder auf einmal gesagt',
    },
    confirm: {
      name: 'Bestätigen',
      description: 'Wiederholen, ja oder nein hören',
      example: '„Ein Haarschnitt am Freitag um 15:00. Soll ich buchen?“',
    },
    reply: {
      name: 'KI-Antwort',
      description: 'Die KI eine Nachricht formulieren lassen',
      example: 'Freundlich antworten, mit dem, was du ihr gesagt hast',
    },
    decide: {
      name: 'Entscheiden',
      description: 'Den Weg nach Regeln wählen',
      example: 'Wenn der Betrag über 100 ist, zur Freigabe',
    },
    choose: {
      name: 'KI-Wahl',
      description: 'Die KI unter deinen Wegen wählen lassen',
      example: 'Geht es um die Rechnung, die Lieferung oder etwas anderes?',
    },
    action: {
      name: 'Aktion',
      description: 'Etwas nachsehen, etwas tun',
      example: 'Die Bestellung im Shop finden',
    },
    set: {
      name: 'Setzen',
      description: 'Felder füllen oder vergessen',
      example: 'Das Land auf Portugal setzen; die Bestellnummer vergessen',
    },
    subflow: {
      name: 'Teilablauf',
      description: 'Einen anderen Ablauf ausführen und zurückkommen',
      example: 'Prüfen, wer es ist, dann hier weiter',
    },
    handoff: {
      name: 'Übergeben',
      description: 'Ein Mensch übernimmt',
      example: 'An das Rechnungsteam, mit Zusammenfassung',
    },
    end: {
      name: 'Ende',
      description: 'Das Gespräch beenden',
      example: '„Alles erledigt. Einen schönen Tag noch!“',
    },
  },
};
