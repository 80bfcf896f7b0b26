import { Module } from '@nestjs/common';
import { JointActsQuery } from './joint-acts.query.js';
import { JointActs } from './joint-acts.service.js';

@Module({ providers: [JointActs, JointActsQuery], exports: [JointActs, JointActsQuery] })
export class JointActsModule {}
