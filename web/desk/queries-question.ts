// What pages ask about written questions.
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { questionShape, questionViewShape } from '../../src/desk/contract-question.ts';
import { get } from '../api.ts';

export const useQuestions = (of: 'mine' | 'waiting') =>
  useQuery({
    queryKey: ['desk', 'questions', of],
    queryFn: () => get(`/questions?of=${of}`, z.array(questionShape)),
  });

export const useQuestion = (id: string) =>
  useQuery({ queryKey: ['desk', 'question', id], queryFn: () => get(`/questions/${id}`, questionViewShape) });
