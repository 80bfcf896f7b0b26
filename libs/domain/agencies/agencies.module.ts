import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { AccountsService } from './accounts.service.js';
import { DepartmentsService } from './departments.service.js';
import { LocalStrategy } from './local.strategy.js';
import { PostsQuery } from './posts.query.js';
import { SessionStrategy } from './session.strategy.js';
import { SessionsService } from './sessions.service.js';
import { SignInThrottle } from './sign-in-throttle.js';

@Module({
  imports: [PassportModule.register({ session: false })],
  providers: [
    AccountsService,
    DepartmentsService,
    LocalStrategy,
    PostsQuery,
    SessionStrategy,
    SessionsService,
    SignInThrottle,
  ],
  exports: [AccountsService, DepartmentsService, PostsQuery, SessionsService],
})
export class AgenciesModule {}
