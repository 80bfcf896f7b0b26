import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import { DepartmentQuery } from './department.query.js';
import {
  type CreateDepartment,
  createDepartmentSchema,
  departmentView,
  type DepartmentView,
  endSchema,
  type MoveDepartment,
  moveDepartmentSchema,
  type Rename,
  renameSchema,
} from './department.schemas.js';
import { DepartmentsService } from './departments.service.js';

@ApiTags('agencies')
@Controller('departments')
export class DepartmentsController {
  constructor(
    private readonly departments: DepartmentsService,
    private readonly query: DepartmentQuery,
  ) {}

  @Get(':id')
  @Requires('post.read')
  @Answers(departmentView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) departmentId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DepartmentView> {
    return this.answer(actor, departmentId, response);
  }

  @Post()
  @Requires('department.manage')
  @Answers(departmentView, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: createDepartmentSchema }) input: CreateDepartment,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DepartmentView> {
    const created = await this.departments.create(actor, input);
    return this.answer(actor, created.id, response);
  }

  @Post(':id/renaming')
  @Requires('department.manage')
  @NeedsIfMatch()
  @Answers(departmentView)
  async rename(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) departmentId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: renameSchema }) input: Rename,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DepartmentView> {
    await this.departments.rename(actor, departmentId, version, input);
    return this.answer(actor, departmentId, response);
  }

  @Post(':id/moving')
  @Requires('department.manage')
  @NeedsIfMatch()
  @Answers(departmentView)
  async move(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) departmentId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: moveDepartmentSchema }) input: MoveDepartment,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DepartmentView> {
    await this.departments.move(actor, departmentId, version, input);
    return this.answer(actor, departmentId, response);
  }

  @Post(':id/ending')
  @Requires('department.manage')
  @NeedsIfMatch()
  @Answers(departmentView)
  async end(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) departmentId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: endSchema }) input: { lastDay: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<DepartmentView> {
    await this.departments.end(actor, departmentId, version, input.lastDay);
    return this.answer(actor, departmentId, response);
  }

  private async answer(actor: Actor, departmentId: string, response: Response): Promise<DepartmentView> {
    const department = await this.query.read(actor, departmentId);
    setVersion(response, department.version);
    return department;
  }
}
