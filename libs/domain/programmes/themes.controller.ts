import { Body, Controller, Delete, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersNothing, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import {
  type AddedTheme,
  addedTheme,
  type AddTheme,
  addThemeSchema,
  type EditedTheme,
  editedTheme,
  type EditTheme,
  editThemeSchema,
} from './programme-edit.schemas.js';
import { programmeCode } from './programme.schemas.js';
import { ThemesService } from './themes.service.js';

@ApiTags('programmes')
@Controller()
export class ThemesController {
  constructor(private readonly themes: ThemesService) {}

  @Post('programmes/:code/themes')
  @Requires('programme.manage')
  @Answers(addedTheme, 201)
  async add(
    @CurrentActor() actor: Actor,
    @Param('code', { schema: programmeCode }) code: string,
    @Body({ schema: addThemeSchema }) input: AddTheme,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AddedTheme> {
    const added = await this.themes.add(actor, code, input);
    return { theme: added === null ? null : await this.answer(added.id, response) };
  }

  @Patch('themes/:id')
  @Requires('programme.manage')
  @NeedsIfMatch()
  @Answers(editedTheme)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) themeId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editThemeSchema }) input: EditTheme,
    @Res({ passthrough: true }) response: Response,
  ): Promise<EditedTheme> {
    await this.themes.edit(actor, themeId, version, input);
    return this.answer(themeId, response);
  }

  @Delete('themes/:id')
  @Requires('programme.manage')
  @AnswersNothing()
  async remove(@CurrentActor() actor: Actor, @Param('id', { schema: id }) themeId: string): Promise<void> {
    await this.themes.remove(actor, themeId);
  }

  private async answer(themeId: string, response: Response): Promise<EditedTheme> {
    const theme = await this.themes.read(themeId);
    setVersion(response, theme.version);
    return theme;
  }
}
