// What experts' offers and appointments refuse.
import { refuser } from '../base/refusal.ts';

export const deskErrors = {
  expert_offer_not_found: {
    status: 404,
    title: { it: 'Nessuna offerta {id}', en: 'No offer {id}', zh: '没有专家服务 {id}' },
    mend: { it: 'Apri l’assistenza', en: 'Open the help desk', zh: '请打开咨询台' },
  },
  expert_not_found: {
    status: 404,
    title: { it: 'Nessuna persona {id}', en: 'No person {id}', zh: '没有成员 {id}' },
    mend: {
      it: 'Scegli una persona dell’area di lavoro',
      en: 'Choose a person of the workspace',
      zh: '请选择工作区内的成员',
    },
  },
  expert_by_owner: {
    status: 403,
    title: {
      it: 'Solo il titolare rende esperto qualcun altro',
      en: 'Only an owner makes somebody else an expert',
      zh: '只有所有者可以将他人设为专家',
    },
    mend: {
      it: 'Fai un’offerta a tuo nome, oppure chiedi al titolare',
      en: 'Make an offer of your own, or ask an owner',
      zh: '请以自己的名义开设服务，或联系所有者',
    },
  },
  not_your_offer: {
    status: 403,
    title: {
      it: 'Questa offerta la cambiano solo l’esperto e il titolare',
      en: 'Only the expert and an owner change this offer',
      zh: '只有该专家和所有者可以修改此服务',
    },
    mend: { it: 'Chiedi all’esperto', en: 'Ask the expert', zh: '请联系该专家' },
  },
  expert_offer_paused: {
    status: 409,
    title: {
      it: 'Questo esperto ora non dà appuntamenti',
      en: 'This expert gives no appointments at the moment',
      zh: '该专家暂不接受预约',
    },
    mend: {
      it: 'Scegli un altro esperto, o scrivi una domanda',
      en: 'Choose another expert, or write a question',
      zh: '请选择其他专家，或提交书面问题',
    },
  },
  expert_offer_closed: {
    status: 422,
    title: {
      it: 'L’offerta non è per questa azienda',
      en: 'The offer is not for this company',
      zh: '该专家服务不适用于此企业',
    },
    mend: {
      it: 'Completa i dati dell’azienda, o scegli un’altra offerta',
      en: 'Complete what is known of the company, or choose another offer',
      zh: '请补全企业信息，或选择其他专家服务',
    },
  },
  booking_mismatch: {
    status: 422,
    title: {
      it: 'L’offerta non comprende quello che chiedi',
      en: 'The offer does not cover what you ask',
      zh: '该专家服务不包含您选择的内容',
    },
    mend: { it: 'Correggi i campi indicati', en: 'Correct the fields that are named', zh: '请修改标出的字段' },
  },
  too_many_open: {
    status: 409,
    title: {
      it: '{brand} ha già {n} appuntamenti aperti con questa offerta: di più non si può',
      en: '{brand} has {n} open appointments under this offer already: that is the most',
      zh: '{brand} 在该服务下已有 {n} 个未完成的预约，已达上限',
    },
    mend: {
      it: 'Sposta o disdici quello che c’è, o aspetta che si sia tenuto',
      en: 'Move or cancel the one there is, or wait until it has taken place',
      zh: '请改期或取消现有预约，或等其完成后再约',
    },
  },
  slot_taken: {
    status: 409,
    title: {
      it: 'Quest’orario lo ha appena preso qualcun altro',
      en: 'Somebody else has just taken this time',
      zh: '该时段刚刚被他人预约',
    },
    mend: { it: 'Scegline un altro', en: 'Choose another', zh: '请另选时段' },
  },
  slot_not_offered: {
    status: 422,
    title: {
      it: 'Questo orario non si può prenotare',
      en: 'This time cannot be booked',
      zh: '该时段无法预约',
    },
    mend: {
      it: 'Scegli uno degli orari liberi: l’esperto può averli cambiati',
      en: 'Choose one of the free times: the expert may have changed them',
      zh: '请从可选时段中选择，专家可能已调整时间',
    },
  },
  appointment_not_found: {
    status: 404,
    title: { it: 'Nessun appuntamento {id}', en: 'No appointment {id}', zh: '没有预约 {id}' },
    mend: { it: 'Apri i tuoi appuntamenti', en: 'Open your appointments', zh: '请打开您的预约' },
  },
  appointment_closed: {
    status: 409,
    title: {
      it: 'L’appuntamento è già concluso o disdetto',
      en: 'The appointment is over or cancelled',
      zh: '该预约已结束或已取消',
    },
    mend: { it: 'Prenotane uno nuovo', en: 'Book a new one', zh: '请重新预约' },
  },
  too_late_to_move: {
    status: 409,
    title: {
      it: 'Nelle ultime {hours} ore un appuntamento non si sposta più',
      en: 'In its last {hours} hours an appointment is not moved any more',
      zh: '距开始不足 {hours} 小时，无法改期',
    },
    mend: {
      it: 'Disdicilo dicendo perché, e prenotane un altro',
      en: 'Cancel it with a reason, and book another',
      zh: '请说明原因并取消，然后重新预约',
    },
  },
  not_yet_begun: {
    status: 409,
    title: {
      it: 'L’appuntamento non è ancora cominciato',
      en: 'The appointment has not begun yet',
      zh: '预约尚未开始',
    },
    mend: {
      it: 'Annota l’esito dopo l’inizio',
      en: 'Note what came of it once it has begun',
      zh: '请在开始后再记录结果',
    },
  },
  expert_only: {
    status: 403,
    title: {
      it: 'Lo fa solo l’esperto dell’appuntamento, o il titolare',
      en: 'Only the expert of the appointment does this, or an owner',
      zh: '仅该预约的专家或所有者可操作',
    },
    mend: { it: 'Chiedi all’esperto', en: 'Ask the expert', zh: '请联系该专家' },
  },
} as const;

export const refuseDesk = refuser(deskErrors);
