import { PaymentEntity } from '../store/payment.entity';
export const react = PaymentEntity;
